package org.weft.landscape;

/// How a collaboration says it is governed. Source: Provan and Kenis 2008.
public enum GovernanceForm {
  SHARED,
  LEAD_ORGANIZATION,
  NETWORK_ADMINISTRATIVE_ORGANIZATION
}
