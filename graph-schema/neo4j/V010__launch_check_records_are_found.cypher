// A kept launch check is looked up by id; those of a landscape are listed latest first, all or of one initiative.
CREATE CONSTRAINT launch_check_record_id_is_unique IF NOT EXISTS
FOR (r:LaunchCheckRecord) REQUIRE r.id IS UNIQUE;
CREATE RANGE INDEX launch_check_record_order IF NOT EXISTS
FOR (r:LaunchCheckRecord) ON (r.landscapeId, r.sortKey);
CREATE RANGE INDEX launch_check_record_initiative IF NOT EXISTS
FOR (r:LaunchCheckRecord) ON (r.landscapeId, r.initiative);
