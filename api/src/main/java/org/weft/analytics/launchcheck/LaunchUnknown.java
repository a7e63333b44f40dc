package org.weft.analytics.launchcheck;

import java.util.List;
import org.weft.landscape.Entity;
import org.weft.landscape.Ref;

/// Something that is not known and matters.
public record LaunchUnknown(LaunchUnknownCode code, String sentence, List<Ref<Entity>> facts) {}
