/// Tests of the snapshot and the view.
@NullMarked
package org.weft.landscape.view;

import org.jspecify.annotations.NullMarked;
