// question: L’identifiant d’un nœud Outlet est-il unique ? (contrainte)
// parameters: 
// columns: 
CREATE CONSTRAINT outlet_id_unique IF NOT EXISTS FOR (n:Outlet) REQUIRE n.id IS UNIQUE
