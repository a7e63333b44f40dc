@NullMarked
package org.weft.web;

import org.jspecify.annotations.NullMarked;
