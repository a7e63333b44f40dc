package org.weft.analytics.launchcheck;

import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Something to do before or while starting.
public record LaunchCondition(LaunchConditionCode code, String sentence, List<Ref<Entity>> facts) {}
