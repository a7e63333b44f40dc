package org.weft.landscape;

/// What can flow between actors; shares are only ever computed within one kind. Source: union of
/// Briggs 2003 and the PARTNER survey.
public enum ResourceKind {
  MONEY,
  IN_KIND_SPACE,
  EQUIPMENT,
  STAFF_TIME,
  VOLUNTEER_TIME,
  EXPERTISE,
  DATA,
  INFORMATION,
  NETWORK_ACCESS,
  FISCAL_HOSTING,
  FACILITATION,
  ADVOCACY,
  LEGITIMACY,
  REFERRALS,
  TECHNOLOGY,
  EMPLOYMENT,
  PROCUREMENT
}
