/** Everything together: the REST root, migrations before anything else starts, health. */
package org.yiwang.app;
