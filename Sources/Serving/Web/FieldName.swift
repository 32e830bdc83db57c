import Hummingbird

/// The name of a header field. Hummingbird re-exports the list of fields but not the field.
typealias FieldName = HTTPFields.Element.Name
