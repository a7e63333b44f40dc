/// The maths under the questions, on nodes that are numbers `0 … n-1`.
///
/// | question | measures |
/// |---|---|
/// | in how few hands? | [HerfindahlIndex], [NormalizedHerfindahl], [EffectiveNumber], [TopShare], [GiniCoefficient] |
/// | who decides? | [BanzhafIndex] |
/// | who stands between the others? | [Betweenness], [BetweennessCentralization], [DegreeCentralization], [ArticulationPoints], [PathCentrality] |
/// | who could bridge whom? | [Communities], [StructuralHoles] |
/// | on whom does it depend, how deep? | [ShareMatrix], [HittingShares], [Dominators], [ShortestHops], [LongestChain], [StronglyConnectedComponents] |
/// | is it already there? | [Overlap] |
/// | whom to invite, and who introduces us? | [MinimumSetCover], [CheapestPaths] |
///
/// Allowed dependencies: the JDK and JSpecify. Nothing here knows an organization, a currency or a
/// database. Everything is immutable, holds no state between calls, and gives the same answer for
/// the same input, bit for bit. Wrong arguments are an `IllegalArgumentException` that names the
/// argument, the value and the rule.
@NullMarked
package org.weft.algorithms;

import org.jspecify.annotations.NullMarked;
