// Keeps a launch check. Nothing changes or removes it afterwards.
// params:  $properties
// returns: none
// order:   none
// writes:  one LaunchCheckRecord
CREATE (kept:LaunchCheckRecord)
SET kept = $properties
