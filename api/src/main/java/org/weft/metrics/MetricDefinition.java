package org.weft.metrics;

/// What a number means and where its formula comes from. No field is empty.
///
/// @param id `<question>.<name>`, such as `power.hhi`
/// @param version raised whenever the computation changes, from 1
/// @param unit `1` for a plain number
public record MetricDefinition(
    String id,
    int version,
    String name,
    String definition,
    String range,
    String unit,
    String reading,
    String source) {}
