package org.weft.importing.iati;

import java.math.BigDecimal;

/// What is budgeted for an activity in all.
record Budget(BigDecimal amount, String currency) {}
