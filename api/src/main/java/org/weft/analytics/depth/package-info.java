/// How deep do partners work together, by what they say and by what shows it? And how far is it to
/// the depth that a funder asks for?
///
/// Sources: Briggs 2003 for the question and the illusion of integration; the scales of Briggs,
/// Frey et al. 2006, PARTNER, Himmelman 2002, Tamarack and Austin 2000, made comparable by the
/// crosswalk of the code list `depth-codes`.
@NullMarked
package org.weft.analytics.depth;

import org.jspecify.annotations.NullMarked;
