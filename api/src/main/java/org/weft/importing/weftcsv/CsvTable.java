package org.weft.importing.weftcsv;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.weft.importing.facts.Columns;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.InitiativeInput;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PersonInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.PostInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatInput;
import org.weft.landscape.input.SeatTemplateInput;
import org.weft.landscape.input.SectorInput;
import org.weft.landscape.input.ServiceInput;
import org.weft.landscape.input.SourceInput;
import org.weft.landscape.input.SurveyInput;
import org.weft.landscape.input.TieInput;

/// The files of Weft CSV that hold facts: one per kind, its columns the components of the record.
enum CsvTable {
  SOURCES("sources.csv", SourceInput.class),
  SECTORS("sectors.csv", SectorInput.class),
  ISSUES("issues.csv", IssueInput.class),
  SERVICES("services.csv", ServiceInput.class),
  POPULATIONS("populations.csv", PopulationInput.class),
  PLACES("places.csv", PlaceInput.class),
  ORGANIZATIONS("organizations.csv", OrganizationInput.class),
  COLLABORATIONS("collaborations.csv", CollaborationInput.class),
  PEOPLE("people.csv", PersonInput.class),
  POSTS("posts.csv", PostInput.class),
  EFFORTS("efforts.csv", EffortInput.class),
  INITIATIVES("initiatives.csv", InitiativeInput.class),
  SEATS("seats.csv", SeatInput.class),
  TIES("ties.csv", TieInput.class),
  FLOWS("flows.csv", ResourceFlowInput.class),
  NEEDS("needs.csv", NeedInput.class),
  SURVEYS("surveys.csv", SurveyInput.class),
  SEAT_TEMPLATES("seat-templates.csv", SeatTemplateInput.class);

  private final String fileName;
  private final Columns<? extends FactInput> columns;

  <T extends Record & FactInput> CsvTable(String fileName, Class<T> row) {
    this.fileName = fileName;
    this.columns = Columns.of(row);
  }

  static Optional<CsvTable> findByFileName(String fileName) {
    return Arrays.stream(values()).filter(table -> table.fileName.equals(fileName)).findFirst();
  }

  static List<String> fileNames() {
    return Arrays.stream(values()).map(CsvTable::fileName).toList();
  }

  String fileName() {
    return fileName;
  }

  Columns<? extends FactInput> columns() {
    return columns;
  }
}
