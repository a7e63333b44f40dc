// Texts as they are now, each with the hash of the text that its vector was made of by this model.
// params:  $landscapeId, $ids, $model
// returns: entity, key, text, touchedIn, textHash
// order:   entity, key
UNWIND $ids AS id
MATCH (e:Entity {landscapeId: $landscapeId, entity: id.entity, key: id.key})
OPTIONAL MATCH (meaning:Meaning {landscapeId: $landscapeId, entity: id.entity, key: id.key})
RETURN
  e.entity AS entity,
  e.key AS key,
  e.name + ' ' + coalesce(e.description, '') AS text,
  e.touchedIn AS touchedIn,
  CASE WHEN meaning.model = $model THEN meaning.textHash END AS textHash
ORDER BY entity, key
