package org.weft.entities;

import org.weft.landscape.Entity;

/// Makes of a row what callers see.
final class EntityMapper {

  private EntityMapper() {}

  static Entity entity(EntityRow row) {
    return switch (row.entity()) {
      case SOURCE -> VocabularyMapper.source(row);
      case SECTOR -> VocabularyMapper.sector(row);
      case ISSUE -> VocabularyMapper.issue(row);
      case SERVICE -> VocabularyMapper.service(row);
      case POPULATION -> VocabularyMapper.population(row);
      case PLACE -> VocabularyMapper.place(row);
      case ORGANIZATION -> ActorMapper.organization(row);
      case COLLABORATION -> ActorMapper.collaboration(row);
      case PERSON -> ActorMapper.person(row);
      case POST -> RelationMapper.post(row);
      case EFFORT -> EffortMapper.effort(row);
      case INITIATIVE -> EffortMapper.initiative(row);
      case SEAT -> RelationMapper.seat(row);
      case TIE -> RelationMapper.tie(row);
      case FLOW -> RelationMapper.flow(row);
      case NEED -> EffortMapper.need(row);
      case SURVEY -> EffortMapper.survey(row);
      case SEAT_TEMPLATE -> RelationMapper.seatTemplate(row);
    };
  }
}
