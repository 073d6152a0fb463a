// Finds a node by its key. The embedded engine makes no index for a constraint; Neo4j wants the constraint first.
CREATE INDEX {{name}} IF NOT EXISTS FOR (n:{{label}}) ON (n.{{key}})
