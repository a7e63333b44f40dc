package org.weft.analytics.power;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.weft.landscape.Ref;
import org.weft.landscape.view.LandscapeView;
import org.weft.support.LandscapeSketch;

/// Asks for the power in the collaboration `alliance` of a sketch, and reads the answer.
final class PowerAsked {

  private PowerAsked() {}

  static Power ask(String sketch) {
    return ask(LandscapeSketch.of(sketch).view());
  }

  static Power ask(LandscapeView view) {
    return PowerAnalysis.answer(view, PowerQuestion.of("alliance"));
  }

  static PowerSignal signal(Power power, PowerSignalCode code) {
    return power.signals().stream().filter(one -> one.code() == code).findFirst().orElseThrow();
  }

  /// The findings of a signal, in their order.
  static List<SignalFinding> findings(String sketch, PowerSignalCode code) {
    return signal(ask(sketch), code).findings();
  }

  /// The finding of a signal whose rule has these words.
  static SignalFinding finding(String sketch, PowerSignalCode code, String words) {
    return findings(sketch, code).stream()
        .filter(found -> found.rule().contains(words))
        .findFirst()
        .orElseThrow();
  }

  static List<String> keys(List<? extends Ref<?>> refs) {
    return refs.stream().<String>map(Ref::key).toList();
  }

  /// Everything an answer says of signals, members and parents, as text.
  static String told(Power power) {
    var signals =
        power.signals().stream()
            .flatMap(signal -> signal.findings().stream())
            .map(found -> found.sentence() + " " + keys(found.actors()));
    var members =
        power.members().stream()
            .map(member ->
                "%s %s %s %s %s"
                    .formatted(
                        member.actor().key(),
                        member.voteShare().value(),
                        member.resourceShare().value(),
                        member.banzhaf().value(),
                        member.ifLeft().money().value()));
    var holders = power.money().holders().stream().map(holder -> holder.actor().key());
    var ties = power.ties();
    var centralization =
        "%s %s %s"
            .formatted(
                ties.degree().value(),
                ties.degreeIfMissingPresent().value(),
                ties.brokerageWithBackbone().value());
    return Stream.of(signals, members, holders, Stream.of(centralization, "" + power.backbone()))
        .flatMap(lines -> lines)
        .collect(Collectors.joining("\n"));
  }
}
