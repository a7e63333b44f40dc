package org.weft.exporting;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/// How long and how many files of exports are kept that run by themselves. Our choice: long enough
/// to fetch one, little enough not to fill a disk.
///
/// @param size of one file at most
/// @param files kept at once; the oldest goes first
/// @param keep how long after it was made
@ConfigurationProperties("weft.export")
record ExportLimits(
    @DefaultValue("4GB") DataSize size,
    @DefaultValue("20") int files,
    @DefaultValue("1h") Duration keep) {}
