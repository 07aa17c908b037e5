# La démonstration vivante.

cast-title = Choisir qui vous êtes
cast-lede = Personne ici n’existe. Cliquez sur un nom : vous voyez le site comme cette personne, avec ses mandats, comme si elle avait montré un second moyen de preuve.
cast-become = Devenir { $name }
cast-now = C’est vous en ce moment.
cast-nobody = n’agit encore pour personne
cast-letters = Les courriels qui leur sont envoyés sont des fichiers, dans le dossier « mail » des données.
