package org.weft.analytics.power;

import java.util.List;

/// How many of the ten signals are given, of how many that can be told. Never one score.
///
/// @param signaledCount signals given, `0..evaluableCount`
/// @param evaluableCount signals that can be told, `0..totalCount`
/// @param totalCount ten
/// @param signaled those given, in the order of the panel
/// @param notEvaluable those that cannot be told, in the order of the panel
public record CaptureSignals(
    int signaledCount,
    int evaluableCount,
    int totalCount,
    List<PowerSignalCode> signaled,
    List<PowerSignalCode> notEvaluable) {

  static CaptureSignals of(List<PowerSignal> panel) {
    var given =
        panel.stream()
            .filter(signal -> Boolean.TRUE.equals(signal.signaled()))
            .map(PowerSignal::code)
            .toList();
    var open =
        panel.stream().filter(signal -> signal.signaled() == null).map(PowerSignal::code).toList();
    return new CaptureSignals(given.size(), panel.size() - open.size(), panel.size(), given, open);
  }
}
