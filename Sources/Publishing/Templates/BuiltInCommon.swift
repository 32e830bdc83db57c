// Made by scripts/embed-templates.py; change the file it names instead.
extension Templates.BuiltIn {
    /// `chronicle/templates/common.typ`
    static let common = ###"""
        // What the chronicle and the yearbook share. All texts come from book.json as strings; Typst never parses them.

        #let book = json("book.json")
        #let phrase = book.phrases

        #let ink = rgb("#23201d")
        #let accent = rgb("#7a3b2e")
        #let accent-deep = rgb("#4a2620")
        #let tint = rgb("#f3ebe3")
        #let line-color = rgb("#d8cbbf")
        #let quiet = rgb("#6b625b")

        #let sources-by-id = book.sources.fold((:), (all, source) => { all.insert(source.id, source); all })

        // Long addresses may break after these characters.
        #let breakable(url) = url.replace("/", "/\u{200b}").replace("?", "\u{200b}?").replace("&", "\u{200b}&").replace("=", "=\u{200b}")

        // Small capitals made of letterspaced capitals: the built-in fonts have them for every script.
        #let label-text(body, size: 7.5pt, fill: quiet) = text(size: size, fill: fill, weight: "semibold", tracking: 0.09em, upper(body))

        // ---- runs -------------------------------------------------------------------------------------------------------

        #let index-mark(id) = [#metadata(id)<index-mark>]

        #let source-note(ids) = {
          if ids.len() == 0 { return text(phrase.chroniclerSource) }
          for (position, id) in ids.enumerate() {
            let source = sources-by-id.at(id)
            if position == 1 { text("; " + phrase.also + " ") } else if position > 1 { text(", ") }
            text(source.note)
            text(" ")
            link(label("source-" + id), text("[" + str(source.number) + "]"))
          }
        }

        #let runs(inlines) = {
          for run in inlines {
            if run.type == "text" { text(run.text) }
            else if run.type == "em" { emph(runs(run.content)) }
            else if run.type == "strong" { strong(runs(run.content)) }
            else if run.type == "link" {
              if run.url.starts-with("#") { link(label("entry-" + run.url.slice(1)), runs(run.content)) }
              else { link(run.url, runs(run.content)) }
            }
            else if run.type == "note" { footnote(source-note(run.sources)) }
            else if run.type == "lang" { text(lang: run.lang.slice(0, 2), runs(run.content)) }
            else { index-mark(run.id); runs(run.content) }
          }
        }

        // ---- tables and charts ------------------------------------------------------------------------------------------

        #let alignment(column) = if column == "number" { right } else { left }

        #let cells(rows) = {
          let all = ()
          for row in rows { for cell in row { all.push(runs(cell)) } }
          all
        }

        #let table-caption(data) = if data.caption == "" { none } else { figure.caption(position: top, text(data.caption)) }

        #let plain-table(data) = figure(
          kind: table, supplement: none, outlined: false, caption: table-caption(data),
          {
            set text(size: 0.9em, hyphenate: false)
            set par(justify: false)
            table(
              columns: data.columns.map(c => if c == "text" { 1fr } else { auto }),
              align: data.columns.map(alignment),
              stroke: (x, y) => if y == 0 { (bottom: 0.8pt + accent) } else { (bottom: 0.4pt + line-color) },
              inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: if x == data.columns.len() - 1 { 0pt } else { 5pt }, y: 4.5pt),
              table.header(..data.header.map(h => label-text(h))),
              ..cells(data.rows),
            )
          },
        )

        // Few rows with large numbers.
        #let figures-table(data) = figure(
          kind: table, supplement: none, outlined: false,
          {
            set par(justify: false)
            table(
              columns: (auto, 1fr), align: (right + horizon, left + horizon),
              stroke: (x, y) => if y == 0 { (bottom: 0.8pt + accent) } else { (bottom: 0.4pt + line-color) },
              inset: (x: 7pt, y: 6pt),
              table.header(label-text(data.header.at(1)), label-text(data.header.at(0))),
              ..data.rows.map(row => (
                text(size: 1.75em, weight: "semibold", fill: accent, number-width: "tabular", runs(row.at(1))),
                runs(row.at(0)),
              )).flatten(),
            )
          },
        )

        // A month of the calendar: its name stands where the first column's heading would.
        #let calendar-table(data, date-width: 29mm, chapter-width: 46mm) = {
          set text(size: 0.9em, hyphenate: false)
          set par(justify: false, leading: 0.55em)
          show: body => block(breakable: data.rows.len() > 24, above: 1.1em, below: 1.1em, body)
          table(
            columns: (date-width, 1fr, chapter-width), align: left,
            stroke: (x, y) => if y == 0 { (bottom: 0.8pt + accent) } else { (bottom: 0.4pt + line-color) },
            inset: (x, y) => (left: if x == 0 { 0pt } else { 5pt }, right: 5pt, y: if y == 0 { 4.5pt } else { 3.4pt }),
            table.header(
              text(size: 1.25em, weight: "semibold", fill: accent, data.caption),
              align(bottom, label-text(data.header.at(1), size: 6.5pt)),
              align(bottom, label-text(data.header.at(2), size: 6.5pt)),
            ),
            ..data.rows.map(row => (
              text(fill: quiet, runs(row.at(0))), runs(row.at(1)), emph(text(fill: quiet, size: 0.92em, runs(row.at(2)))),
            )).flatten(),
          )
        }

        // An outline's line, with the rule below it.
        #let contents-line(it, number) = link(it.element.location(), block(
          above: 0pt, below: 0pt, width: 100%, inset: (y: 4.6pt), stroke: (bottom: 0.3pt + line-color),
          grid(columns: (1fr, auto), column-gutter: 4mm, it.body(), number),
        ))

        #let any-table(data) = {
          if data.style == "calendar" { calendar-table(data) }
          else if data.style == "figures" { figures-table(data) }
          else { plain-table(data) }
        }

        // Thousands parted by a narrow space.
        #let grouped(number) = {
          let digits = str(number)
          let out = ""
          for (i, digit) in digits.clusters().enumerate() {
            if i > 0 and calc.rem(digits.len() - i, 3) == 0 and digits.len() > 3 { out += "\u{202f}" }
            out += digit
          }
          out
        }

        #let chart-frame(data, body) = figure(
          kind: image, supplement: none, outlined: false, alt: data.alt,
          caption: figure.caption(position: top, text(data.caption)),
          block(width: 100%, inset: (top: 4pt, bottom: 2pt), body),
        )

        #let column-chart(data, height: 34mm) = {
          let values = data.series.at(0).values
          let largest = calc.max(1, ..values)
          chart-frame(data, {
            set text(size: 0.78em)
            set par(justify: false)
            grid(
              columns: values.map(_ => 1fr), align: center + bottom, row-gutter: 3.5pt,
              ..values.map(value => block(height: height + 11pt, width: 100%, align(center + bottom, {
                set block(spacing: 0pt)
                block(below: 3pt, text(fill: quiet, grouped(value)))
                rect(
                  width: 62%, height: calc.max(0.6pt, height * value / largest), stroke: none,
                  fill: if value == largest and value > 0 { accent } else { accent.lighten(55%) },
                )
              }))),
              grid.hline(stroke: 0.6pt + ink),
              ..data.labels.map(l => block(inset: (top: 3.5pt), text(fill: ink, l))),
            )
          })
        }

        #let bar-chart(data) = {
          let values = data.series.at(0).values
          let largest = calc.max(1, ..values)
          chart-frame(data, {
            set text(size: 0.85em)
            set par(justify: false)
            grid(
              columns: (auto, 1fr), column-gutter: 8pt, row-gutter: 5pt, align: (right + horizon, left + horizon),
              ..data.labels.zip(values).map(((name, value)) => (
                text(name),
                grid(
                  columns: (calc.max(1, calc.round(value / largest * 1000)) * 1fr, calc.max(130, 1130 - calc.round(value / largest * 1000)) * 1fr),
                  column-gutter: 4pt, align: horizon,
                  rect(width: 100%, height: 8pt, stroke: none, fill: if value == largest { accent } else { accent.lighten(55%) }),
                  text(fill: quiet, grouped(value)),
                ),
              )).flatten(),
            )
          })
        }

        #let chart(data) = if data.kind == "columns" { column-chart(data) } else { bar-chart(data) }

        #let picture(data, width: 100%) = figure(
          kind: image, supplement: none, outlined: false,
          caption: figure.caption(position: bottom, { text(data.caption); text(fill: quiet, "  " + phrase.photo + ": " + data.credit) }),
          image(data.file, width: width, alt: data.alt),
        )

        #let blocks(list-of-blocks) = {
          for part in list-of-blocks {
            if part.type == "para" { par(runs(part.content)) }
            else if part.type == "list" { list(..part.items.map(runs)) }
            else if part.type == "table" { any-table(part.table) }
            else if part.type == "chart" { chart(part.chart) }
            else { picture(part.figure) }
          }
        }

        // How much text a list of runs or blocks holds, to tell short entries from long ones.
        #let runs-length(inlines) = inlines.map(run => if "text" in run { run.text.len() } else if "content" in run { runs-length(run.content) } else { 0 }).sum(default: 0)
        #let text-length(parts) = parts.map(part => if part.type == "para" { runs-length(part.content) } else { 400 }).sum(default: 0)

        // Short entries stay on one page, and so do their footnotes.
        #let is-short(item) = text-length(item.blocks) < 1400

        // ---- parts of every book ----------------------------------------------------------------------------------------

        // Page numbers of every name, each page once, neighbors drawn together.
        #let page-runs(locations) = {
          let pages = (:)
          for location in locations {
            let page = counter(page).at(location).first()
            if str(page) not in pages { pages.insert(str(page), location) }
          }
          let numbers = pages.keys().map(int).sorted()
          let groups = ()
          for number in numbers {
            if groups.len() > 0 and groups.last().last() == number - 1 { groups.last().push(number) } else { groups.push((number,)) }
          }
          groups.map(group => {
            let target = pages.at(str(group.first()))
            let words = if group.len() == 1 { str(group.first()) } else { str(group.first()) + "–" + str(group.last()) }
            link(target, text(words))
          }).join(text(", "))
        }

        #let index-section(kind, columns-count: 2) = context {
          let terms = book.index.filter(term => term.type == kind)
          let places = (:)
          for mark in query(<index-mark>) {
            places.insert(mark.value, places.at(mark.value, default: ()) + (mark.location(),))
          }
          let printed = terms.filter(term => term.id in places)
          set par(justify: false, hanging-indent: 1em, first-line-indent: 0pt, spacing: 0.42em)
          set text(size: 0.88em)
          let part(terms) = {
            let initial = ""
            for term in terms {
              if term.initial != initial {
                initial = term.initial
                block(above: 1em, below: 0.4em, sticky: true, text(fill: accent, weight: "bold", size: 1.15em, initial))
              }
              par({ text(term.name); text("  "); text(fill: quiet, page-runs(places.at(term.id))) })
            }
          }
          // Short indexes are balanced; long ones run on from column to column and page to page.
          let initials = printed.map(term => term.initial).dedup().len()
          if printed.len() + 2 * initials < 70 {
            let middle = calc.ceil(printed.len() / 2)
            grid(columns: (1fr,) * columns-count, column-gutter: 8mm, part(printed.slice(0, middle)), part(printed.slice(middle)))
          } else { columns(columns-count, gutter: 8mm, part(printed)) }
        }

        #let source-list(columns-count: 1, hashes: true) = {
          set par(justify: false, first-line-indent: 0pt, leading: 0.5em, spacing: 0.5em)
          set text(size: 0.8em, hyphenate: false)
          let entry(source) = block(above: 0.62em, below: 0.62em, breakable: false, inset: (left: 2.4em))[
            #place(left, dx: -2.4em, text(fill: accent, weight: "semibold", "[" + str(source.number) + "]"))
            #[#metadata(source.id)#label("source-" + source.id)]
            #text(weight: "semibold", source.publisher)#if source.at("title", default: none) != none { text(": " + source.title) }#if source.at("published", default: none) != none { text(", " + source.published) }.
            #if source.at("url", default: none) != none { link(source.url, text(fill: accent-deep, breakable(source.url))); text(", ") }
            #if source.at("accessed", default: none) != none { text(phrase.accessed + " " + source.accessed + ". ") }
            #if source.at("record", default: none) != none {
              text(fill: quiet, phrase.archiveRecord + " " + source.record + "/" + str(source.at("version", default: 1)))
              if hashes and source.at("hash", default: none) != none { text(fill: quiet, ", SHA-256 " + source.hash.slice(0, calc.min(12, source.hash.len())) + "…") }
            }
          ]
          if columns-count == 1 { book.sources.map(entry).join() }
          else { columns(columns-count, gutter: 7mm, book.sources.map(entry).join()) }
        }

        // A quiet pattern of quarter circles that belongs to one town and year.
        #let motif(columns-count, rows-count, size, colors) = {
          let state = (book.town + str(book.year)).codepoints().fold(17, (state, c) => calc.rem(state * 31 + str.to-unicode(c), 2147483647))
          let tiles = ()
          for _ in range(columns-count * rows-count) {
            state = calc.rem(state * 48271 + 11, 2147483647)
            let (corner, color, shape) = (calc.rem(calc.quo(state, 7), 4), calc.rem(calc.quo(state, 101), colors.len()), calc.rem(calc.quo(state, 1009), 5))
            let (dx, dy) = ((0pt, 0pt), (-size, 0pt), (0pt, -size), (-size, -size)).at(corner)
            tiles.push(box(width: size, height: size, clip: true, {
              if shape < 4 { place(top + left, dx: dx, dy: dy, circle(radius: size, fill: colors.at(color), stroke: none)) }
              if shape == 1 { place(top + left, dx: dx + size / 2, dy: dy + size / 2, circle(radius: size / 2, fill: colors.at(calc.rem(color + 1, colors.len())), stroke: none)) }
            }))
          }
          pdf.artifact(grid(columns: (size,) * columns-count, rows: (size,) * rows-count, ..tiles))
        }
        // How many rows the tables among the blocks have.
        #let text-rows(parts) = parts.map(part => if part.type == "table" { part.table.rows.len() } else { 0 }).sum(default: 0)

        """###
}
