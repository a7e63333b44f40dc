// The organizations and collaborations of a landscape.
// params:  $landscapeId
// returns: actor, relations
// order:   sortKey
UNWIND ['ORGANIZATION', 'COLLABORATION'] AS entity
MATCH (node:Entity {landscapeId: $landscapeId, entity: entity})
WHERE node.sortKey IS NOT NULL
RETURN
  node {
    .entity, .key, .type, .openToPartners, .stage, .governanceForm, .decisionRule, .quota,
    .sectorQuota, .reserves, .yearlySpend, .financeCurrency,
    .requiredDepthScheme, .requiredDepthCode, .requiredDepthAt,
    .validFrom, .validTo, .evidence, .visibility, .touchedIn
  } AS actor,
  [(node)-[relation:IN_SECTOR|IN_PLACE|PART_OF|REPRESENTS|WORKS_ON|HAS_BACKBONE|DELIVERS|SERVES|DEPTH_REQUIRED_BY]->(other:Entity)
    | [type(relation), other.key]] AS relations
ORDER BY node.sortKey
