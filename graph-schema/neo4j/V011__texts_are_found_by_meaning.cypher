// The vector beside the text of each effort and proposal: one per text, found by direction.
CREATE CONSTRAINT meaning_is_unique IF NOT EXISTS
FOR (m:Meaning) REQUIRE (m.landscapeId, m.entity, m.key) IS UNIQUE;
CREATE VECTOR INDEX meaning IF NOT EXISTS
FOR (m:Meaning) ON (m.vector)
OPTIONS {indexConfig: {`vector.dimensions`: 384, `vector.similarity_function`: 'cosine'}};
