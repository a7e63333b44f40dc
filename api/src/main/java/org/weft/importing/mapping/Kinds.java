package org.weft.importing.mapping;

import java.util.LinkedHashMap;
import java.util.Map;
import org.weft.importing.facts.Columns;
import org.weft.importing.mapping.Mapping.Kind;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.FactInput;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.NeedInput;
import org.weft.landscape.input.OrganizationInput;
import org.weft.landscape.input.PlaceInput;
import org.weft.landscape.input.PopulationInput;
import org.weft.landscape.input.ResourceFlowInput;
import org.weft.landscape.input.SeatInput;
import org.weft.landscape.input.SectorInput;
import org.weft.landscape.input.ServiceInput;
import org.weft.landscape.input.SourceInput;
import org.weft.landscape.input.SurveyInput;
import org.weft.landscape.input.TieInput;

/// The kinds of facts that a mapping can make. People are none of them: a table that names people
/// is written as Weft CSV, by somebody who knows which of them are in a public role.
final class Kinds {

  static final Map<String, Kind> ALL = new LinkedHashMap<>();

  static {
    add("source", SourceInput.class, true);
    add("sector", SectorInput.class, true);
    add("issue", IssueInput.class, true);
    add("service", ServiceInput.class, true);
    add("population", PopulationInput.class, true);
    add("place", PlaceInput.class, true);
    add("organization", OrganizationInput.class, true);
    add("collaboration", CollaborationInput.class, true);
    add("effort", EffortInput.class, true);
    add("seat", SeatInput.class, false);
    add("tie", TieInput.class, false);
    add("flow", ResourceFlowInput.class, false);
    add("need", NeedInput.class, false);
    add("survey", SurveyInput.class, false);
  }

  private Kinds() {}

  private static <T extends Record & FactInput> void add(
      String name, Class<T> type, boolean isThing) {
    ALL.put(name, new Kind(name, type, Columns.of(type), isThing));
  }
}
