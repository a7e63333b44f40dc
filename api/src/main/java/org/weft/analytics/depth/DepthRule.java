package org.weft.analytics.depth;

/// Why a fact shows how deep two actors work together. The depths are our choice.
public enum DepthRule {
  OPPOSITION(-1),
  /// As deep as what is shared, which the tie itself states.
  SHARED_CONTENTS(0),
  INFORMATION_FLOW(1),
  TRANSFER(2),
  REFERRAL(2),
  CONTRACT(2),
  JOINT_EFFORT(3),
  POOLED_EFFORT(4),
  FISCAL_HOSTING(4),
  PART_OF(6),
  FULL_OWNERSHIP(6);

  private final int depth;

  DepthRule(int depth) {
    this.depth = depth;
  }

  int depth() {
    return depth;
  }
}
