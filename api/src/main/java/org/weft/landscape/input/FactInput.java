package org.weft.landscape.input;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.EntityKind;

/// What somebody states about one thing of a landscape, by mutation or by import. A component that
/// is null is unknown; whether it was left out or said to be unknown is known to the {@link Draft}.
public sealed interface FactInput
    permits SourceInput,
        SectorInput,
        IssueInput,
        ServiceInput,
        PopulationInput,
        PlaceInput,
        OrganizationInput,
        CollaborationInput,
        PersonInput,
        PostInput,
        EffortInput,
        InitiativeInput,
        SeatInput,
        TieInput,
        ResourceFlowInput,
        NeedInput,
        SurveyInput,
        SeatTemplateInput {

  EntityKind entity();

  /// Its own key; null only for an actor that is named by an identifier instead.
  @Nullable String key();

  /// First day on which it holds; null when not stated.
  default @Nullable LocalDate validFrom() {
    return null;
  }

  /// Last day on which it holds; null when open or not stated.
  default @Nullable LocalDate validTo() {
    return null;
  }
}
