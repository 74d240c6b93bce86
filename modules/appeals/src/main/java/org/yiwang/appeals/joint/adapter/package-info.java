/** Links and groups in the database and over REST. */
package org.yiwang.appeals.joint.adapter;
