// The words of a proposal.
// params:  $landscapeId, $key
// returns: text
// order:   none
MATCH (initiative:Entity {landscapeId: $landscapeId, entity: 'INITIATIVE', key: $key})
RETURN initiative.name + ' ' + coalesce(initiative.description, '') AS text
