package org.weft.importing;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How much one import may bring. Our choice: a file is streamed, but what it states is held in
/// memory until it is written in one transaction.
///
/// @param size of all files together, unpacked
/// @param notices kept; all are counted
/// @param timeout of the transaction that writes
@ConfigurationProperties("weft.import")
record ImportLimits(
    @DefaultValue("256MB") DataSize size,
    @DefaultValue("1000") int notices,
    @DefaultValue("10m") Duration timeout) {}
