import Mustache

/// A model as the templates look into it: its members by name, reflected once. The library reflects anew for each name it
/// looks up, in every model around it, which was most of a page's cost.
final class ModelTree: MustacheParent {
    private let members: [String: Any]

    private init(_ mirror: Mirror) {
        var members: [String: Any] = [:]
        for (label, value) in mirror.children {
            if let label, let value = ModelTree.value(of: value) { members[label] = value }
        }
        self.members = members
    }

    func child(named name: String) -> Any? { members[name] }

    /// `model` as a tree; nil for nothing.
    static func value(of model: Any) -> Any? {
        switch model {
        case is String, is Bool, is Int, is ModelTree: return model
        case let list as [Any]: return list.compactMap(value(of:))
        default: break
        }
        let mirror = Mirror(reflecting: model)
        switch mirror.displayStyle {
        case .optional: return mirror.children.first.flatMap { value(of: $0.value) }
        case .struct: return ModelTree(mirror)
        default: return model  // what the library itself knows how to show
        }
    }
}

extension MustacheLibrary {
    /// The template `name` filled with `model`; nil when there is no such template.
    func text(of model: Any, _ name: Templates.Name) -> String? {
        ModelTree.value(of: model).flatMap { render($0, withTemplate: name.rawValue) }
    }
}
