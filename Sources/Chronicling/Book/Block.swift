/// A paragraph, picture, table, chart or list of a book.
package enum Block: Hashable, Sendable {
    case para([Inline])
    case figure(Figure)
    case table(Table)
    case chart(Chart)
    case list([[Inline]])
}

extension Block: Codable {
    private enum CodingKeys: String, CodingKey {
        case type, content, items, figure, table, chart
    }

    private enum Kind: String, Codable {
        case para, figure, table, chart, list
    }

    package init(from decoder: any Decoder) throws {
        let container = try decoder.container(keyedBy: CodingKeys.self)
        switch try container.decode(Kind.self, forKey: .type) {
        case .para: self = .para(try container.decode([Inline].self, forKey: .content))
        case .figure: self = .figure(try container.decode(Figure.self, forKey: .figure))
        case .table: self = .table(try container.decode(Table.self, forKey: .table))
        case .chart: self = .chart(try container.decode(Chart.self, forKey: .chart))
        case .list: self = .list(try container.decode([[Inline]].self, forKey: .items))
        }
    }

    package func encode(to encoder: any Encoder) throws {
        var container = encoder.container(keyedBy: CodingKeys.self)
        switch self {
        case .para(let content):
            try container.encode(Kind.para, forKey: .type)
            try container.encode(content, forKey: .content)
        case .figure(let figure):
            try container.encode(Kind.figure, forKey: .type)
            try container.encode(figure, forKey: .figure)
        case .table(let table):
            try container.encode(Kind.table, forKey: .type)
            try container.encode(table, forKey: .table)
        case .chart(let chart):
            try container.encode(Kind.chart, forKey: .type)
            try container.encode(chart, forKey: .chart)
        case .list(let items):
            try container.encode(Kind.list, forKey: .type)
            try container.encode(items, forKey: .items)
        }
    }
}
