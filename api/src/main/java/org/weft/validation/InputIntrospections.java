package org.weft.validation;

import io.micronaut.core.annotation.Introspected;
import org.weft.landscape.input.CollaborationInput;
import org.weft.landscape.input.EffortInput;
import org.weft.landscape.input.IdentifierInput;
import org.weft.landscape.input.InitiativeInput;
import org.weft.landscape.input.IssueInput;
import org.weft.landscape.input.LandscapeInput;
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

/// Has the kernel's input records indexed, so that the kernel needs no annotation of a framework.
@Introspected(
    classes = {
      LandscapeInput.class,
      IdentifierInput.class,
      SourceInput.class,
      SectorInput.class,
      IssueInput.class,
      ServiceInput.class,
      PopulationInput.class,
      PlaceInput.class,
      OrganizationInput.class,
      CollaborationInput.class,
      PersonInput.class,
      PostInput.class,
      EffortInput.class,
      InitiativeInput.class,
      SeatInput.class,
      TieInput.class,
      ResourceFlowInput.class,
      NeedInput.class,
      SurveyInput.class,
      SeatTemplateInput.class
    })
final class InputIntrospections {

  private InputIntrospections() {}
}
