package org.weft.entities;

import org.weft.landscape.Issue;
import org.weft.landscape.Place;
import org.weft.landscape.Population;
import org.weft.landscape.Sector;
import org.weft.landscape.Service;
import org.weft.landscape.Source;
import org.weft.landscape.SourceType;

/// Rows of what facts refer to: sources, sectors, concepts and places.
final class VocabularyMapper {

  private VocabularyMapper() {}

  static Source source(EntityRow row) {
    return new Source(
        row.landscapeId(),
        row.key(),
        row.text("title"),
        row.findWord(SourceType.class, "type"),
        row.findText("url"),
        row.findText("publisher"),
        row.findDay("retrievedAt"),
        row.findText("licence"),
        row.many("ABOUT"),
        row.many("IN_PLACE"),
        row.provenance());
  }

  static Sector sector(EntityRow row) {
    return new Sector(
        row.landscapeId(),
        row.key(),
        row.findText("scheme"),
        row.findText("code"),
        row.text("label"),
        row.provenance());
  }

  static Issue issue(EntityRow row) {
    return new Issue(
        row.landscapeId(),
        row.key(),
        row.findText("scheme"),
        row.findText("code"),
        row.text("label"),
        row.findOne("BROADER"),
        row.provenance());
  }

  static Service service(EntityRow row) {
    return new Service(
        row.landscapeId(),
        row.key(),
        row.findText("scheme"),
        row.findText("code"),
        row.text("label"),
        row.findOne("BROADER"),
        row.provenance());
  }

  static Population population(EntityRow row) {
    return new Population(
        row.landscapeId(),
        row.key(),
        row.findText("scheme"),
        row.findText("code"),
        row.text("label"),
        row.findOne("BROADER"),
        row.provenance());
  }

  static Place place(EntityRow row) {
    return new Place(
        row.landscapeId(),
        row.key(),
        row.text("name"),
        row.findText("scheme"),
        row.findText("code"),
        row.findOne("WITHIN"),
        row.findNumber("latitude"),
        row.findNumber("longitude"),
        row.findCount("population"),
        row.findText("boundary"),
        row.provenance());
  }
}
