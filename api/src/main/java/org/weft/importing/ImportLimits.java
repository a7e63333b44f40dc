package org.weft.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much one import may bring. Our choices.
///
/// @param size of all files together, unpacked
/// @param notices kept; all are counted
/// @param timeout of a transaction that writes
/// @param oneTransaction most facts that are written in one; 0 for as many as there is memory for
@ConfigurationProperties("weft.import")
record ImportLimits(
    @DefaultValue("1GB") DataSize size,
    @DefaultValue("1000") int notices,
    @DefaultValue("10m") Duration timeout,
    @DefaultValue("0") int oneTransaction) {}
