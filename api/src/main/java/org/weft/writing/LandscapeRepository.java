package org.weft.writing;

import org.springframework.data.neo4j.repository.Neo4jRepository;

/// Landscapes by slug.
interface LandscapeRepository extends Neo4jRepository<LandscapeNode, String> {}
