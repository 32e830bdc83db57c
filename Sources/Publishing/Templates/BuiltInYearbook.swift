// Made by scripts/embed-templates.py; change the file it names instead.
extension Templates.BuiltIn {
    /// `chronicle/templates/yearbook.typ`
    static let yearbook = ###"""
        // The yearbook: 165 x 235 mm, printed on both sides, for everybody.
        #import "common.typ": *

        #set document(title: book.title + " " + book.town + " " + str(book.year), author: book.town)
        #set text(font: "Libertinus Serif", size: 10.4pt, lang: book.language, fill: ink, hyphenate: true, number-type: "lining", costs: (widow: 400%, orphan: 400%))
        #set par(justify: true, leading: 0.64em, spacing: 0.8em)
        #set page(
          width: 165mm, height: 235mm, margin: (inside: 23mm, outside: 18mm, top: 24mm, bottom: 24mm),
          header: none,
          footer: context {
            let number = here().page()
            if number < 3 { return }
            let before = query(heading.where(level: 1)).filter(h => h.location().page() <= number)
            let chapter = if before.len() > 0 { before.last().body } else { none }
            set text(size: 8pt, fill: quiet)
            let folio = text(fill: accent, weight: "semibold", str(counter(page).get().first()))
            if calc.even(number) { align(left, { folio; h(4mm); text(book.town + " " + str(book.year)) }) }
            else { align(right, { if chapter != none { chapter }; h(4mm); folio }) }
          },
        )
        #set heading(numbering: none, supplement: none)
        #set list(marker: text(fill: accent, "·"), indent: 0pt, body-indent: 0.6em, spacing: 0.75em)
        #set footnote.entry(separator: line(length: 18mm, stroke: 0.4pt + quiet), gap: 0.4em, indent: 0pt)
        #show footnote.entry: set text(size: 7.4pt)
        #show footnote.entry: set par(justify: false, leading: 0.46em)
        #show figure.caption: it => block(width: 100%, below: 5pt, align(left, label-text(it.body, fill: accent)))
        #show figure: set block(above: 1.6em, below: 1.6em)
        #show figure.where(kind: table): set block(breakable: true)

        #show heading.where(level: 1): it => block(below: 1.5em, sticky: true, {
          text(size: 22pt, weight: "semibold", fill: accent-deep, hyphenate: false, it.body)
          v(-9pt)
          line(length: 16mm, stroke: 1.6pt + accent)
        })
        #show heading.where(level: 2): it => block(above: 0pt, below: 0.4em, sticky: true, text(size: 10.8pt, weight: "semibold", hyphenate: false, it.body))

        #let anchor(item) = [#metadata(item.id)#label("entry-" + item.id)]

        #let pull-quote(content) = block(above: 1.5em, below: 1.6em, inset: (left: 5mm), stroke: (left: 1.6pt + accent), par(justify: false, leading: 0.55em, text(size: 14.5pt, style: "italic", fill: accent-deep, hyphenate: false, runs(content))))

        #let date-width = 26mm

        #let margin-date(item) = {
          anchor(item)
          box(width: 0pt, place(left + bottom, dx: -date-width, box(width: date-width - 2mm, {
            set text(size: 8.6pt, weight: "semibold", fill: accent, hyphenate: false)
            set par(justify: false)
            item.dateText
          })))
        }

        // Beside the first line of a text without a title.
        #let untitled-date(item) = {
          anchor(item)
          place(left + top, dx: -date-width, dy: 0.12em, box(width: date-width - 2mm, {
            set text(size: 8.6pt, weight: "semibold", fill: accent, hyphenate: false)
            set par(justify: false)
            item.dateText
          }))
        }

        #let dated(item, gap: 1.7em) = block(above: gap, below: gap, inset: (left: date-width), breakable: not is-short(item), {
          set par(spacing: 0.5em)
          if item.at("title", default: none) != none {
            heading(level: 2, outlined: false, bookmarked: false, { margin-date(item); text(item.title) })
          } else { untitled-date(item) }
          blocks(item.blocks)
        })

        #let story(item) = block(breakable: not is-short(item), above: 3.4em, below: 0pt, {
          block(above: 0pt, below: 0.6em, sticky: true, { anchor(item); label-text(item.dateText, fill: accent, size: 8pt) })
          if item.at("title", default: none) != none {
            show heading.where(level: 2): it => block(above: 0.2em, below: 0.75em, sticky: true, par(justify: false, leading: 0.4em, text(size: 18pt, weight: "semibold", fill: accent-deep, hyphenate: false, it.body)))
            heading(level: 2, outlined: true, text(item.title))
          }
          set text(size: 11.4pt)
          blocks(item.blocks)
        })

        // The twelve months as a strip, the present one dark.
        #let month-strip(number) = pdf.artifact(grid(
          columns: (1fr,) * 12, column-gutter: 2pt,
          ..range(1, 13).map(month => rect(width: 100%, height: 3.2pt, stroke: none, fill: if month == number { accent } else { rgb("#e6d8cb") })),
        ))

        // The days of the month, those of the book's events filled.
        #let day-strip(chapter, number) = {
          let days = (31, if calc.rem(book.year, 4) == 0 and (calc.rem(book.year, 100) != 0 or calc.rem(book.year, 400) == 0) { 29 } else { 28 }, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31).at(number - 1)
          let told = chapter.entries.map(item => int(item.date.slice(8, 10)))
          pdf.artifact(grid(
            columns: (1fr,) * 31, align: center + horizon,
            ..range(1, days + 1).map(day => box(width: 100%, height: 4.6mm, {
              let is-told = day in told
              if is-told { place(center + horizon, circle(radius: 2.05mm, fill: accent, stroke: none)) }
              align(center + horizon, text(size: 6.4pt, weight: if is-told { "bold" } else { "regular" }, fill: if is-told { white } else { quiet.lighten(25%) }, str(day)))
            })),
          ))
        }

        #let amount-of(chapter) = chapter.entries.map(item => text-length(item.blocks) + 160).sum(default: 0)

        // Where little is told, two months share a page.
        #let is-sparse = book.chapters.filter(chapter => chapter.role == "month").map(amount-of).sum(default: 0) < 12 * 1200

        #let month-page(chapter, number) = {
          if is-sparse and calc.even(number) { v(16mm, weak: true) } else { pagebreak(weak: true) }
          {
            show heading.where(level: 1): it => block(width: 100%, below: 1.4em, sticky: true, {
              place(right + top, dy: -5mm, pdf.artifact(text(size: 76pt, weight: "bold", fill: tint, number-type: "lining", if number < 10 { "0" + str(number) } else { str(number) })))
              v(4mm)
              text(size: 30pt, weight: "semibold", fill: accent-deep, it.body)
              v(-10pt)
              month-strip(number)
              v(-4pt)
              day-strip(chapter, number)
            })
            heading(level: 1, text(chapter.title))
          }
          // A month with much to tell is set closer and gives up its large quotation.
          let amount = amount-of(chapter)
          let pulled = chapter.entries.filter(item => item.at("pull", default: none) != none)
          if pulled.len() > 0 and amount < 1700 and not is-sparse { pull-quote(pulled.first().pull) }
          blocks(chapter.blocks)
          set text(size: if amount < 1300 { 11pt } else if amount < 1800 { 10.4pt } else if amount < 3000 { 9.9pt } else { 9.5pt })
          for item in chapter.entries { dated(item, gap: if amount < 1300 { 2.2em } else if amount < 1800 { 1.7em } else if amount < 3000 { 1.3em } else { 1.05em }) }
        }

        // ---- cover ------------------------------------------------------------------------------------------------------
        #page(fill: accent-deep, margin: 0mm, footer: none)[
          #place(top + left, dy: 131mm, motif(11, 7, 15mm, (rgb("#6b3b31"), rgb("#8a5142"), rgb("#5a3029"), rgb("#b98468"))))
          #place(top + left, dx: 18mm, dy: 26mm, block(width: 130mm, {
            set par(justify: false, leading: 0.28em)
            label-text(book.title, size: 11pt, fill: rgb("#e3c4ae"))
            v(1mm)
            text(size: if book.town.len() > 20 { 34pt } else if book.town.len() > 12 { 42pt } else { 56pt }, weight: "semibold", fill: rgb("#fbf4ec"), hyphenate: false, book.town)
            v(-3mm)
            text(size: 40pt, fill: rgb("#e3c4ae"), number-type: "lining", str(book.year))
          }))
        ]

        // ---- imprint and contents ---------------------------------------------------------------------------------------
        #{
          set outline.entry(fill: none)
          show heading.where(level: 1): it => block(below: 1.2em, text(size: 22pt, weight: "semibold", fill: accent-deep, it.body))
          show outline.entry: it => contents-line(it, text(fill: accent, weight: "semibold", it.page()))
          heading(level: 1, outlined: false, text(phrase.contents))
          outline(title: none, depth: 1)
        }
        #pagebreak(weak: true)

        // ---- parts ------------------------------------------------------------------------------------------------------
        #for chapter in book.chapters {
          if chapter.role == "month" {
            month-page(chapter, int(chapter.id.slice(6)))
          } else {
            // A table of a few rows does not fill a page of its own.
            if chapter.role == "media" and text-rows(chapter.blocks) < 8 { v(14mm, weak: true) } else { pagebreak(weak: true) }
            heading(level: 1, text(chapter.title))
            if chapter.role == "text" { set text(size: 11.6pt); set par(leading: 0.75em); blocks(chapter.blocks) } else { blocks(chapter.blocks) }
            for item in chapter.entries { if chapter.role == "stories" { story(item) } else { dated(item) } }
          }
        }

        // ---- index, sources, imprint ------------------------------------------------------------------------------------
        #let kinds = (("person", phrase.persons), ("place", phrase.places), ("org", phrase.organizations)).filter(((kind, _)) => book.index.any(term => term.type == kind))
        #if kinds.len() > 0 {
          if book.index.len() > 12 { pagebreak(weak: true) } else { v(14mm, weak: true) }
          heading(level: 1, text(phrase.index))
          for (kind, title) in kinds {
            block(above: 1.4em, below: 0.8em, sticky: true, label-text(title, fill: accent, size: 9pt))
            index-section(kind)
          }
        }
        #if book.sources.len() > 0 {
          pagebreak(weak: true)
          heading(level: 1, text(phrase.sources))
          source-list(columns-count: 2, hashes: false)
        }
        #v(14mm, weak: true)
        #block(breakable: false, {
          heading(level: 1, text(phrase.imprint))
          set par(justify: false)
          par({ text(weight: "semibold", book.title + " " + book.town + " " + str(book.year)) })
          for paragraph in book.colophon { par(text(paragraph)) }
        })

        """###
}
