package org.weft.analytics.launchcheck;

/// What an actor would be to a proposal, so that its own dependence matters.
public enum ProposalPart {
  PROPOSER,
  BACKBONE,
  FUNDER
}
