/// How deep does one actor depend on others, on whom, and through whom?
///
/// Intake is traced back from giver to giver over the recorded flows of one kind, currency, basis
/// and period. A flow without a giver leads to `UNKNOWN`, a flow from an actor to itself to `OWN`.
///
/// Source: Emerson 1962 and Pfeffer and Salancik 1978 for dependence; Vitali, Glattfelder and
/// Battiston 2011 for tracing through chains.
@NullMarked
package org.weft.analytics.dependence;

import org.jspecify.annotations.NullMarked;
