/**
 * Party groups and the roll of Party members. A branch has a roll, and groups under it that members
 * join, lead and leave, all of it dated. Whoever leaves a group, for whatever reason, leads it no
 * longer; when a branch gives way to another, its roll and its groups go on there.
 */
package org.yiwang.grids.party;
