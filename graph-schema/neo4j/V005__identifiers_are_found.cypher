// Look-up by (scheme, value). Not unique: two publishers may use one identifier for two organizations.
CREATE RANGE INDEX identifier_value IF NOT EXISTS
FOR (i:Identifier) ON (i.landscapeId, i.scheme, i.value);
