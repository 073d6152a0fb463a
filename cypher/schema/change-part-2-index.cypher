// question: Retrouve-t-on vite les nœuds ChangePart d’une révision ? (index)
// parameters: 
// columns: 
CREATE INDEX change_part_revision IF NOT EXISTS FOR (n:ChangePart) ON (n.revision)
