package org.weft.analytics.launchcheck;

import java.util.List;
import org.jspecify.annotations.Nullable;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;
import org.weft.landscape.figure.Figure;

/// One reason for or against a launch.
///
/// @param figure the number behind it, null when there is none
public record LaunchReason(
    LaunchReasonCode code, String sentence, List<Ref<Entity>> facts, @Nullable Figure figure) {}
