package org.weft.analytics.power;

import static java.util.Objects.requireNonNullElse;

import java.util.List;
import java.util.Objects;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One of the ten signals: it is given when one of its findings is, and ruled out only when all
/// findings are.
///
/// @param signaled null when it cannot be told
/// @param notEvaluable why it cannot be told; null when it can
/// @param findings at least one
public record PowerSignal(
    PowerSignalCode code,
    @Nullable Boolean signaled,
    @Nullable String notEvaluable,
    String sentence,
    List<SignalFinding> findings) {

  static PowerSignal of(PowerSignalCode code, List<SignalFinding> findings) {
    if (findings.stream().anyMatch(found -> Boolean.TRUE.equals(found.signaled()))) {
      return new PowerSignal(code, true, null, sentences(findings, true), findings);
    }
    var open = findings.stream().filter(found -> found.signaled() == null).toList();
    return open.isEmpty()
        ? new PowerSignal(code, false, null, sentences(findings, false), findings)
        : new PowerSignal(code, null, reasons(open), sentences(open, null), findings);
  }

  private static String sentences(List<SignalFinding> findings, @Nullable Boolean signaled) {
    return findings.stream()
        .filter(found -> Objects.equals(found.signaled(), signaled))
        .map(SignalFinding::sentence)
        .collect(Collectors.joining(" "));
  }

  private static String reasons(List<SignalFinding> open) {
    return open.stream()
        .map(found -> requireNonNullElse(found.notEvaluable(), ""))
        .distinct()
        .collect(Collectors.joining("; "));
  }
}
