import Chronicling

/// Draws a chart as SVG with presentation attributes only, which a strict content security policy allows.
struct ChartDrawing {
    let chart: Chart

    private static let width = 640
    private static let plotHeight = 170
    private static let rowHeight = 24
    private static let labelWidth = 190

    var svg: Node {
        let values = chart.series.first?.values ?? []
        let largest = max(1, values.max() ?? 1)
        let height = chart.kind == .columns ? Self.plotHeight + 50 : Self.rowHeight * values.count + 8
        let marks = chart.kind == .columns ? columns(values, largest) : bars(values, largest)
        return .element(
            "svg",
            [
                "xmlns": "http://www.w3.org/2000/svg", "viewBox": "0 0 \(Self.width) \(height)", "role": "img",
                "aria-label": chart.alt, "class": "chart",
            ], marks)
    }

    private func columns(_ values: [Int], _ largest: Int) -> [Node] {
        let step = Self.width / max(1, values.count)
        let base = Self.plotHeight + 22
        let marks = zip(chart.labels, values).enumerated().flatMap { index, pair -> [Node] in
            let height = max(1, pair.1 * Self.plotHeight / largest)
            let middle = index * step + step / 2
            return [
                rectangle(
                    x: middle - step * 3 / 10, y: base - height, width: step * 3 / 5, height: height, pair.1 == largest),
                label(String(pair.1), x: middle, y: base - height - 6, anchor: "middle", kind: "value"),
                label(pair.0, x: middle, y: base + 20, anchor: "middle", kind: "label"),
            ]
        }
        let axis = Node.element(
            "line", ["x1": "0", "x2": String(Self.width), "y1": String(base), "y2": String(base), "class": "axis"], [])
        return marks + [axis]
    }

    private func bars(_ values: [Int], _ largest: Int) -> [Node] {
        zip(chart.labels, values).enumerated().flatMap { index, pair -> [Node] in
            let length = max(1, pair.1 * (Self.width - Self.labelWidth - 60) / largest)
            let y = index * Self.rowHeight + 4
            return [
                label(pair.0, x: Self.labelWidth - 10, y: y + 13, anchor: "end", kind: "label"),
                rectangle(x: Self.labelWidth, y: y + 2, width: length, height: 14, pair.1 == largest),
                label(String(pair.1), x: Self.labelWidth + length + 8, y: y + 13, anchor: "start", kind: "value"),
            ]
        }
    }

    private func rectangle(x: Int, y: Int, width: Int, height: Int, _ isLargest: Bool) -> Node {
        .element(
            "rect",
            [
                "x": String(x), "y": String(y), "width": String(width), "height": String(height),
                "class": isLargest ? "largest" : "bar",
            ], [])
    }

    private func label(_ text: String, x: Int, y: Int, anchor: String, kind: String) -> Node {
        .element("text", ["x": String(x), "y": String(y), "text-anchor": anchor, "class": kind], text)
    }
}
