package org.weft.entities;

import org.weft.landscape.Entity;

/// One of a list, with its place in the order.
///
/// @param position what the list is ordered by, unique in it
record Listed(Entity entity, String position) {}
