// An upload and an import are each looked up by id.
CREATE CONSTRAINT upload_id_is_unique IF NOT EXISTS
FOR (u:Upload) REQUIRE u.id IS UNIQUE;
CREATE CONSTRAINT import_id_is_unique IF NOT EXISTS
FOR (i:Import) REQUIRE i.id IS UNIQUE;
