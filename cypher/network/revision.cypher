// question: Où en est le réseau, et comment s’appelle-t-il ?
// parameters: 
// columns: revision, name, description, fictional, asOf
MATCH (n:Network {id: 'network'})
RETURN n.revision AS revision, n.name AS name, n.description AS description, n.fictional AS fictional, n.asOf AS asOf
