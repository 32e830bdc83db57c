// Made by scripts/embed-templates.py; change the file it names instead.
extension Templates.BuiltIn {
    /// `chronicle/templates/chronicle.typ`
    static let chronicle = ###"""
        // The chronicle: A4, printed on one side, numbered sheets.
        #import "common.typ": *

        #set document(title: book.title + " " + book.town + " " + str(book.year), author: if book.at("chronicler", default: none) != none { book.chronicler } else { book.town })
        #set text(font: "Libertinus Serif", size: 10.8pt, lang: book.language, fill: ink, hyphenate: true, number-type: "lining", costs: (widow: 400%, orphan: 400%))
        #set par(justify: true, leading: 0.66em, spacing: 0.85em)
        #set page(
          paper: "a4", margin: (left: 36mm, right: 26mm, top: 32mm, bottom: 30mm),
          header: context {
            let sheet = here().page()
            if sheet < 3 { return }
            let opened = query(heading.where(level: 1)).filter(h => h.location().page() == sheet)
            let before = query(heading.where(level: 1)).filter(h => h.location().page() < sheet)
            let chapter = if opened.len() > 0 { opened.first() } else if before.len() > 0 { before.last() } else { none }
            set text(size: 8.5pt, fill: quiet)
            grid(columns: (1fr, auto), text(book.title + " " + book.town + " · " + str(book.year)), if chapter != none { emph(chapter.body) })
            v(-5pt)
            line(length: 100%, stroke: 0.4pt + line-color)
          },
          footer: context {
            if here().page() < 2 { return }
            align(right, text(size: 8.5pt, fill: quiet, phrase.sheet + " " + str(counter(page).get().first())))
          },
        )
        #set heading(numbering: none, supplement: none)
        #set list(marker: text(fill: accent, "·"), indent: 0.4em, body-indent: 0.7em)
        #set footnote.entry(separator: line(length: 22mm, stroke: 0.4pt + quiet), gap: 0.42em, indent: 0pt)
        #show footnote.entry: set text(size: 8pt)
        #show footnote.entry: set par(justify: false, leading: 0.48em)
        #show figure.caption: it => block(width: 100%, below: 5pt, align(left, label-text(it.body, fill: accent)))
        #show figure: set block(above: 1.5em, below: 1.5em)
        #show figure.where(kind: table): set block(breakable: true)
        #show table: set par(justify: false)

        #let date-width = 30mm

        #show heading.where(level: 1): it => block(above: 2.6em, below: 1.3em, sticky: true, breakable: false, width: 100%, {
          line(length: 100%, stroke: 1.2pt + accent)
          v(-2pt)
          text(size: 20pt, weight: "semibold", fill: accent-deep, hyphenate: false, it.body)
        })
        #show heading.where(level: 2): it => block(above: 0pt, below: 0.45em, sticky: true, text(size: 11.2pt, weight: "semibold", hyphenate: false, it.body))

        // The date stands in the margin beside the title, or beside the text where there is no title.
        #let margin-date(item) = {
          [#metadata(item.id)#label("entry-" + item.id)]
          box(width: 0pt, place(left + bottom, dx: -date-width, box(width: date-width - 3mm, {
            set text(size: 9.4pt, weight: "semibold", fill: accent, hyphenate: false)
            set par(justify: false)
            item.dateText
          })))
        }

        #let entry(item) = block(inset: (left: date-width), above: 1.5em, below: 1.5em, breakable: not is-short(item), {
          set par(spacing: 0.6em)
          if item.at("title", default: none) != none {
            heading(level: 2, outlined: false, bookmarked: false, { margin-date(item); text(item.title) })
          } else {
            // Beside the first line of a text without a title.
            [#metadata(item.id)#label("entry-" + item.id)]
            place(left + top, dx: -date-width, dy: 0.12em, box(width: date-width - 3mm, {
              set par(justify: false)
              text(size: 9.4pt, weight: "semibold", fill: accent, hyphenate: false, item.dateText)
              if item.origin == "proposed" { linebreak(); label-text(phrase.proposedMark, size: 6.2pt) }
            }))
          }
          if item.origin == "proposed" and item.at("title", default: none) != none { block(above: 0pt, below: 0.4em, sticky: true, label-text(phrase.proposedMark, size: 6.2pt)) }
          blocks(item.blocks)
        })

        // ---- title sheet ------------------------------------------------------------------------------------------------
        #page(margin: (left: 36mm, right: 26mm, top: 0mm, bottom: 30mm), header: none, footer: none)[
          #v(0mm)
          #move(dx: -36mm, block(width: 210mm, height: 92mm, fill: tint, clip: true, motif(21, 10, 10mm, (rgb("#e6d5c7"), rgb("#d9bfae"), rgb("#ecdfd3"), rgb("#c9a18d")))))
          #v(24mm)
          #{
            set par(justify: false, leading: 0.35em)
            block(below: 7mm, label-text(book.title, size: 11pt, fill: accent))
            block(above: 0mm, below: 8mm, text(size: if book.town.len() > 24 { 40pt } else { 62pt }, weight: "semibold", fill: accent-deep, hyphenate: false, top-edge: "bounds", book.town))
            block(above: 0mm, text(size: 36pt, fill: quiet, number-type: "lining", str(book.year)))
          }
          #v(1fr)
          #line(length: 40mm, stroke: 1.2pt + accent)
          #v(-1mm)
          #set text(size: 10.5pt)
          #if book.at("chronicler", default: none) != none [#label-text(phrase.chronicler) #h(2mm) #text(book.chronicler)\ ]
          #if book.at("mayor", default: none) != none [#label-text(phrase.mayor) #h(2mm) #text(book.mayor)]
        ]

        // ---- contents ---------------------------------------------------------------------------------------------------
        #{
          show heading.where(level: 1): it => block(below: 1.6em, text(size: 20pt, weight: "semibold", fill: accent-deep, it.body))
          heading(level: 1, outlined: false, bookmarked: true, text(phrase.contents))
        }
        #{
          set outline.entry(fill: none)
          show outline.entry: it => contents-line(it, text(fill: quiet, it.page()))
          outline(title: none, depth: 1)
        }
        #v(1fr)
        #{
          set text(size: 8.8pt, fill: quiet)
          set par(justify: false, spacing: 0.6em)
          for paragraph in book.colophon { par(text(paragraph)) }
        }
        #pagebreak(weak: true)

        // ---- chapters ---------------------------------------------------------------------------------------------------
        #for chapter in book.chapters {
          heading(level: 1, text(chapter.title))
          blocks(chapter.blocks)
          for item in chapter.entries { entry(item) }
        }

        // ---- indexes and sources ----------------------------------------------------------------------------------------
        #for (kind, title) in (("person", phrase.persons), ("place", phrase.places), ("org", phrase.organizations)) {
          if book.index.any(term => term.type == kind) {
            heading(level: 1, text(phrase.index + " – " + title))
            index-section(kind)
          }
        }
        #if book.sources.len() > 0 {
          pagebreak(weak: true)
          heading(level: 1, text(phrase.sources))
          source-list()
        }

        // ---- approval ---------------------------------------------------------------------------------------------------
        #if book.at("approval", default: none) != none {
          pagebreak(weak: true)
          heading(level: 1, text(phrase.approvalTitle))
          par(text(book.approval.statement))
          context {
            let sheets = counter(page).final().first()
            let words = if sheets < book.numberWords.len() { book.numberWords.at(sheets) } else { str(sheets) }
            par({ text(phrase.sheetCount + ": "); strong(str(sheets)); text(" (" + phrase.inWords + ": "); emph(words); text(")") })
          }
          v(24mm)
          grid(
            columns: book.approval.signatories.map(_ => 1fr), column-gutter: 16mm,
            ..book.approval.signatories.map(person => {
              line(length: 100%, stroke: 0.6pt + ink)
              v(-4pt)
              if person.at("name", default: none) != none { text(person.name); linebreak() }
              text(size: 9pt, fill: quiet, person.role)
            }),
          )
        }

        """###
}
