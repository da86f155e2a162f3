//! Only its tests matter: the JSON Schema of the catalog format and the reader of catalogs say the same.
