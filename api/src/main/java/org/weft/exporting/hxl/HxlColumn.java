package org.weft.exporting.hxl;

/// The columns, in their order.
enum HxlColumn {
  ORGANIZATIONS("Organizations", "#org+impl+name+list"),
  ORGANIZATION_CODES("Organization codes", "#org+impl+code+list"),
  ACTIVITY("Activity", "#activity+name"),
  ACTIVITY_CODE("Activity code", "#activity+code"),
  SERVICES("Services", "#sector+name+list"),
  SERVICE_CODES("Service codes", "#sector+code+list"),
  PLACES("Places", "#loc+name+list"),
  PLACE_CODES("Place codes", "#loc+code+list"),
  POPULATIONS("Populations", "#beneficiary+name+list"),
  POPULATION_CODES("Population codes", "#beneficiary+code+list"),
  TARGETED("People targeted", "#targeted"),
  REACHED("People reached", "#reached"),
  IN_NEED("People in need", "#inneed"),
  START("First day", "#date+start"),
  END("Last day", "#date+end"),
  STATUS("Status", "#status"),
  DESCRIPTION("Description", "#description"),
  SOURCE("Source", "#meta+source"),
  LICENCE("Licence", "#meta+license"),
  EVIDENCE("Evidence", "#meta+evidence");

  private final String header;
  private final String tag;

  HxlColumn(String header, String tag) {
    this.header = header;
    this.tag = tag;
  }

  String header() {
    return header;
  }

  String tag() {
    return tag;
  }
}
