/// Tables of the Humanitarian API of the Humanitarian Data Exchange (HDX HAPI v1 and v2),
/// <https://hapi.humdata.org>: operational presence, humanitarian needs and baseline population, as
/// CSV (with or without a row of hashtags), as a workbook, or as the JSON that the API answers.
///
/// | column | as hashtag |
/// |---|---|
/// | `location_code`, `location_name` | `#country+code`, `#country+name` |
/// | `admin1_code`, `admin1_name`, `admin2_code`, `admin2_name` | `#adm1+code` … `#adm2+name` |
/// | `admin_level` | says with a notice that the code of a place is missing; the place around it is taken |
/// | `provider_admin1_name`, `provider_admin2_name` | dropped: how the provider spells the same names |
/// | `org_name`, `org_acronym`, `org_type_code`, `org_type_description` | `#org+name`, `+acronym`, `+type` |
/// | `sector_code`, `sector_name` | `#sector+code`, `+name`, scheme `HAPI sector` |
/// | `population_group` | `#population+group+code`, scheme `HAPI population_group`; `all` is everybody |
/// | `population_status` | INN people in need, TGT targeted, REA reached; AFF and `all` are dropped |
/// | `population` | the number; without a status the inhabitants of the place |
/// | `reference_period_start`, `reference_period_end` | `#date+start`, `+end` |
///
/// What becomes of them: {@link org.weft.importing.whowhatwhere}. Only rows of everybody are taken:
/// those of one `gender`, `age_range`, `disabled_marker` or `category` are parts of them, and `all`
/// is not their sum. A row with an `error` is rejected, as HAPI itself does. Tables of its funding
/// are read by the mapping `hapi-funding`: {@link org.weft.importing.mapping}.
@NullMarked
package org.weft.importing.hapi;

import org.jspecify.annotations.NullMarked;
