// No two nodes of a label have the same key.
CREATE CONSTRAINT {{name}}_unique IF NOT EXISTS FOR (n:{{label}}) REQUIRE n.{{key}} IS UNIQUE
