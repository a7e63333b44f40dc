package org.weft.analytics.gaps;

/// How well a candidate fits as a partner, by four criteria.
///
/// @param criteriaMetCount those that it is known to meet, in 0..4
public record CandidateFit(
    CandidateJudgement clearProject,
    CandidateJudgement centralToWork,
    CandidateJudgement obviousContribution,
    CandidateJudgement capacity,
    int criteriaMetCount) {}
